namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>The note beside a row: its time. Working time, which a timer of BPMN would take for hours of the clock on the wall.</summary>
internal static class RowNote
{
    private const string Head = "Waktu kerja: ";

    public static string Of(string time) => Head + time;

    /// <summary>The time that a note says; null when it is a note about something else.</summary>
    public static string? TimeOf(string note) => note.Trim() is var text && text.StartsWith(Head.Trim(), StringComparison.OrdinalIgnoreCase) ? text[Head.Trim().Length..].Trim() : null;
}
