using System.Buffers.Text;
using System.Globalization;
using System.Text;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Calls;

/// <summary>The sort values of the last row of a part of a list, as the text that is handed back to get the part after it.</summary>
internal static class PageKey
{
    public const int Most = 200;

    private const char Between = '\n';

    public static string Write(params IEnumerable<object> values) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Between, values.Select(value => value switch
        {
            DateTime instant => instant.Ticks.ToString(CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        }))));

    /// <summary>The values, or null when the text is not one of ours.</summary>
    public static IReadOnlyList<string>? Read(string text, int count)
    {
        if (text.Length > 1000 || !Base64Url.IsValid(text))
        {
            return null;
        }

        var values = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Between);
        // no text of ours holds a NUL, and not every database takes one in a question
        return values.Length == count && !values.Any(value => value.Contains('\0', StringComparison.Ordinal)) ? values : null;
    }

    public static DateTime? Instant(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            ? new DateTime(ticks, DateTimeKind.Utc)
            : null;

    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What is wrong with the size asked for; null when nothing is.</summary>
    public static FieldError? Refuse(int? limit) => limit is null or (>= 1 and <= Most)
        ? null
        : new FieldError("limit", "out-of-range", $"Banyaknya baris antara 1 dan {Most}.");

    public static Problem Foreign() =>
        new TicketProblems.FormInvalid([new FieldError("next", "unknown", "Penanda halaman tidak dikenal. Mulailah lagi dari halaman pertama.")]);
}
