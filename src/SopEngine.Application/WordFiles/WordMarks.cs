namespace SopEngine.Application.WordFiles;

/// <summary>What our own Word files say by characters and styles, so that writing and reading agree.</summary>
internal static class WordMarks
{
    public const string Capsule = "⬭";

    public const string Box = "▭";

    public const string Diamond = "◇";

    /// <summary>Between an answer and the row it leads to.</summary>
    public const string Leads = " → ";

    /// <summary>Stands in the cell of a lane that the row may be handed to, and does not make it the lane of the row.</summary>
    public const string Handed = "(bila diserahkan)";

    /// <summary>Before the head of the lane that a row is handed to, so that it is not taken for a row.</summary>
    public const string Lane = "lajur ";

    public const string Back = " (kembali)";

    public const string Closes = "tiket ditutup";

    public const string AnyTime = "(kapan saja)";

    /// <summary>Before the place of a row in the table, where it has no number of its own.</summary>
    public const string Place = "baris ke-";

    /// <summary>The style of what the system adds: never read back.</summary>
    public const string SystemStyle = "KataSistem";

    public const string HeadingStyle = "JudulBagian";
}
