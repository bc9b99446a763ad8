using System.Diagnostics.CodeAnalysis;

namespace SopEngine.Host.Api;

/// <summary>A yes or no in an address: <c>true</c> or <c>1</c>; <c>false</c>, <c>0</c> or nothing after the sign of equality is no.</summary>
public readonly record struct Flag(bool IsSet) : IParsable<Flag>
{
    public static Flag Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var flag) ? flag : throw new FormatException("true or false.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Flag result)
    {
        result = new Flag(s?.ToLowerInvariant() is "true" or "1");
        return result.IsSet || s?.ToLowerInvariant() is null or "" or "false" or "0";
    }
}
