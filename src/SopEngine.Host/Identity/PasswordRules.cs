using SopEngine.Domain.Problems;

namespace SopEngine.Host.Identity;

/// <summary>
/// What a password must be: long, not one that everybody tries first, and not one that has leaked (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.9, 6.2.11, 6.2.12). No rules about digits and capitals, no end of validity: both
/// make people choose worse ones (6.2.5, 6.2.10).
/// </summary>
public sealed partial class PasswordRules(LeakedPasswords leaked, ILogger<PasswordRules> log)
{
    /// <summary>Characters.</summary>
    public const int Shortest = 12;

    public const int Longest = 256;

    /// <summary>Letters that must be left when the words that are tried first are taken out.</summary>
    private const int FewestOwn = 6;

    private static readonly string[] _words = Words();

    /// <summary>Why it cannot be taken, in Indonesian; null when it can.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="own">Words that are no secret of this person: his user name, the name of his region.</param>
    public FieldError? Check(string? password, params string[] own) => (password ?? "") switch
    {
        { Length: < Shortest } => Refuse("too-short", $"Kata sandi sekurang-kurangnya {Shortest} huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sukar ditebak."),
        { Length: > Longest } => Refuse("too-long", $"Kata sandi paling panjang {Longest} huruf."),
        var text when text.Distinct().Count() < 5 => Refuse("too-plain", "Kata sandi ini terlalu mudah ditebak: hurufnya terlalu sedikit macamnya."),
        var text when IsGuessed(text, own) => Refuse("too-common", "Kata sandi ini terdiri atas kata yang paling sering ditebak atau nama Anda dan daerah Anda. Pilih yang lain."),
        var text => CheckLeaked(text),
    };

    /// <summary>The same of one that was typed twice; empty when it can be taken.</summary>
    public IReadOnlyList<FieldError> CheckTwice(string password, string repeat, params string[] own) => [.. new[]
    {
        Check(password, own),
        password == repeat ? null : new FieldError("repeat", "different", "Kedua kata sandi tidak sama. Ketik ulang."),
    }.OfType<FieldError>()];

    private static bool IsGuessed(string password, string[] own)
    {
        var plain = Plain(password);
        var left = own.SelectMany(name => name.Split(' ').Append(name)).Select(Plain).Where(word => word.Length > 2).Concat(_words).OrderByDescending(word => word.Length)
            .Aggregate(plain, (rest, word) => rest.Replace(word, " ", StringComparison.Ordinal));

        // digits and signs between the words are guessed with them; without such a word they are one's own
        return left != plain && left.Count(char.IsLetter) < FewestOwn;
    }

    // as guessing programs read it: P@ssw0rd is password
    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Select(letter => letter switch
    {
        '@' or '4' => 'a', '3' => 'e', '1' or '!' => 'i', '0' => 'o', '$' or '5' => 's', '7' => 't', _ => letter,
    }).Where(char.IsLetterOrDigit));

    private static string[] Words()
    {
        using var file = typeof(PasswordRules).Assembly.GetManifestResourceStream("passwords/guessed.txt") ?? throw new InvalidOperationException("The words that are guessed first are not in the program.");
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#').SelectMany(line => line.Split(' ')).Select(Plain).Where(word => word.Length > 2).Distinct()];
    }

    private static FieldError Refuse(string code, string message) => new("password", code, message);

    [LoggerMessage(Level = LogLevel.Error, Message = "The list of leaked passwords cannot be read; no new password is taken until it can.")]
    private static partial void LogUnreadable(ILogger log, Exception trouble);

    private FieldError? CheckLeaked(string password)
    {
        try
        {
            return leaked.Contains(password) ? Refuse("leaked", "Kata sandi ini ada dalam daftar kata sandi yang pernah bocor. Pilih yang lain, dan gantilah juga di tempat lain yang memakainya.") : null;
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // a check that cannot be made must not count as passed
            LogUnreadable(log, trouble);
            return Refuse("unchecked", "Kata sandi belum dapat diperiksa karena daftar kata sandi yang bocor sedang tidak terbaca. Coba lagi nanti, dan beri tahu pengelola sistem.");
        }
    }
}
