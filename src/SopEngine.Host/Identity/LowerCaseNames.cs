using Microsoft.AspNetCore.Identity;

namespace SopEngine.Host.Identity;

/// <summary>User names are looked up in lower case, the one form in which they are kept.</summary>
public sealed class LowerCaseNames : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name?.Trim().ToLowerInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
