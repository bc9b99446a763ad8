namespace SopEngine.Application.Wording;

/// <summary>Whole numbers in words, as amounts are repeated in letters: seribu dua ratus lima belas.</summary>
public static class SpelledNumber
{
    private static readonly string[] _ones =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    private static readonly (long Size, string Name)[] _sizes =
    [
        (1_000_000_000_000_000_000, "kuintiliun"), (1_000_000_000_000_000, "kuadriliun"), (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"), (1_000, "ribu"), (100, "ratus"),
    ];

    /// <summary>Any whole number; one below nothing begins with "minus".</summary>
    public static string Of(long value) => value switch
    {
        long.MinValue => $"minus {Of(long.MaxValue / 1_000_000_000_000_000_000)} kuintiliun {Of(223_372_036_854_775_808)}",
        < 0 => $"minus {Of(-value)}",
        < 12 => _ones[value],
        < 20 => $"{_ones[value - 10]} belas",
        < 100 => Joined($"{_ones[value / 10]} puluh", value % 10),
        < 200 => Joined("seratus", value - 100),
        >= 1_000 and < 2_000 => Joined("seribu", value - 1_000),
        _ => Large(value),
    };

    private static string Large(long value)
    {
        var (size, name) = _sizes.First(size => size.Size <= value);
        return Joined($"{Of(value / size)} {name}", value % size);
    }

    private static string Joined(string begun, long rest) => rest == 0 ? begun : $"{begun} {Of(rest)}";
}
