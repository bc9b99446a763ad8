using SopEngine.Domain.Problems;

namespace SopEngine.Host.Identity;

/// <summary>
/// What a password must be: long, and not one that everybody tries first (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.9, 6.2.11). No rules about digits and capitals, no end of validity: both
/// make people choose worse ones (6.2.5, 6.2.10).
/// </summary>
public static class PasswordRules
{
    /// <summary>Characters.</summary>
    public const int Shortest = 12;

    public const int Longest = 256;

    private static readonly string[] _everybodys =
        ["password", "katasandi", "kata sandi", "sandi", "admin", "qwerty", "12345", "indonesia", "rahasia", "diskominfo", "kominfo", "bismillah", "sayang", "helpdesk"];

    /// <summary>Why it cannot be taken, in Indonesian; null when it can.</summary>
    public static FieldError? Check(string? password, string userName) => (password ?? "") switch
    {
        { Length: < Shortest } => Refuse("too-short", $"Kata sandi sekurang-kurangnya {Shortest} huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sukar ditebak."),
        { Length: > Longest } => Refuse("too-long", $"Kata sandi paling panjang {Longest} huruf."),
        var text when text.Distinct().Count() < 5 => Refuse("too-plain", "Kata sandi ini terlalu mudah ditebak: hurufnya terlalu sedikit macamnya."),
        var text when Remainder(text, userName).Length < 6 => Refuse("too-common", "Kata sandi ini terdiri atas kata yang paling sering ditebak atau nama pengguna Anda. Pilih yang lain."),
        _ => null,
    };

    /// <summary>The same of one that was typed twice; empty when it can be taken.</summary>
    public static IReadOnlyList<FieldError> CheckTwice(string password, string repeat, string userName) => [.. new[]
    {
        Check(password, userName),
        password == repeat ? null : new FieldError("repeat", "different", "Kedua kata sandi tidak sama. Ketik ulang."),
    }.OfType<FieldError>()];

    /// <summary>What is left of it when the words that everybody tries are taken out.</summary>
    private static string Remainder(string password, string userName) =>
        _everybodys.Append(userName).Where(word => word.Length > 2).Aggregate(password, (left, word) => left.Replace(word, "", StringComparison.OrdinalIgnoreCase));

    private static FieldError Refuse(string code, string message) => new("password", code, message);
}
