using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace SopEngine.Host.Operations;

/// <summary>Refuses names that a history could not hold and tokens that could be guessed, before the host starts.</summary>
internal sealed partial class OperationsOptionsCheck : IValidateOptions<OperationsOptions>
{
    public const int ShortestToken = 24;

    public ValidateOptionsResult Validate(string? name, OperationsOptions options)
    {
        var wrong = options.Operators.Keys.Where(known => !Name().IsMatch(known)).Select(known => $"Nama operator \"{known}\": pakai 1 sampai 60 huruf kecil, angka, titik, atau tanda hubung.")
            .Concat(options.Operators.Where(known => !IsStrong(known.Value)).Select(known => $"Tanda masuk operator \"{known.Key}\" {Weak}"))
            .Concat(options.ScrapeToken is { } token && !IsStrong(token) ? [$"SopEngine:Operations:ScrapeToken {Weak}"] : [])
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static string Weak => $"terlalu pendek: pakai sedikitnya {ShortestToken} huruf acak, atau sha256: diikuti 64 angka heksadesimal.";

    private static bool IsStrong(string token) => token.StartsWith(TokenHash.Prefix, StringComparison.Ordinal) ? Hash().IsMatch(token) : token.Length >= ShortestToken;

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]{0,59}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("^sha256:[0-9a-f]{64}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hash();
}
