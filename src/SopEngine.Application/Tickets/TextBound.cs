using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets;

/// <summary>Refuses texts that nothing would hold, before anything is decided with them.</summary>
internal static class TextBound
{
    /// <summary>The greatest length of a ground, a note, an instruction or a comment, in characters.</summary>
    public const int Long = 10_000;

    /// <summary>The greatest length of a name or a number, in characters.</summary>
    public const int Short = 200;

    public static FieldError? Refuse(string field, string? text, int longest)
    {
        if (text is null)
        {
            return null;
        }

        return text.Length > longest ? new FieldError(field, "too-long", $"Paling panjang {longest} huruf.")
            : text.Contains('\0', StringComparison.Ordinal) ? new FieldError(field, "wrong-type", "Isian memuat karakter yang bukan teks.")
            : null;
    }
}
