namespace SopEngine.Domain.Clocks;

/// <summary>
/// Why a clock stands. The words are the same in all regions, so that figures can be compared and no name gets into a clock's record; the ground in free words is kept in
/// the history.
/// </summary>
public static class PauseReasons
{
    /// <summary>The requester has to do something; what, is not said.</summary>
    public const string Requester = "menunggu pelapor";

    /// <summary>Given back to the requester.</summary>
    public const string Returned = "dikembalikan";

    /// <summary>A wait of the requester's stands while an officer looks at the answer (Jawa Barat, reading JBR-A2).</summary>
    public const string Checking = "diperiksa petugas";

    /// <summary>No reason of the list was named.</summary>
    public const string Unnamed = "ditunda";

    /// <summary>What an officer may choose: code to words.</summary>
    public static IReadOnlyList<(string Code, string Words)> Choices { get; } =
    [
        ("dokumen", "menunggu dokumen"),
        ("jawaban", "menunggu jawaban"),
        ("jadwal", "menunggu jadwal yang disepakati"),
        ("suku-cadang", "menunggu suku cadang"),
        ("pihak-ketiga", "menunggu pihak ketiga"),
        ("unit-lain", "menunggu unit kerja lain"),
        ("kahar", "keadaan kahar"),
    ];

    /// <summary>The words of a code; <see cref="Unnamed"/> for none, null for one that is not known.</summary>
    public static string? WordsOf(string? code) =>
        string.IsNullOrWhiteSpace(code) ? Unnamed : Choices.Where(choice => choice.Code == code.Trim()).Select(choice => choice.Words).FirstOrDefault();
}
