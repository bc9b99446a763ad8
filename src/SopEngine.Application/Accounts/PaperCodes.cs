using System.Security.Cryptography;
using System.Text;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>Codes to write on paper for the day the telephone is lost. Each is good once; only their hashes are kept.</summary>
internal static class PaperCodes
{
    private const int Count = 10;

    // without what is misread: i, l, o, 0, 1
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int Length = 10;

    /// <summary>New ones, as they are shown: two groups of five.</summary>
    public static IReadOnlyList<string> Make() => [.. Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString(Letters, Length).Insert(Length / 2, "-"))];

    public static string Keep(TenantId tenant, string userName, IEnumerable<string> codes) => string.Join(' ', codes.Select(code => Hash(tenant, userName, code)));

    /// <summary>Those that are left once a code is used; null where it is none of them.</summary>
    public static string? Without(string kept, TenantId tenant, string userName, string? code)
    {
        var (hash, hashes) = (Hash(tenant, userName, code), kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return hashes.Contains(hash) ? string.Join(' ', hashes.Where(one => one != hash)) : null;
    }

    public static int Left(string kept) => kept.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Hash(TenantId tenant, string userName, string? code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant}/{userName}/{OneTimeCodes.Plain(code).ToLowerInvariant()}")));
}
