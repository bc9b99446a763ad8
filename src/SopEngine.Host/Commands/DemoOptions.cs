using System.Globalization;
using SopEngine.Application.Demo;

namespace SopEngine.Host.Commands;

/// <summary>Reads what the command line asks of a demo.</summary>
internal static class DemoOptions
{
    public const string Usage =
        """
        Tulis: demo [--tenant DAERAH] [--seed N] [--tickets N] [--from 2026-01-01] [--until 2026-10-31] [--months N] [--rush 2026-08] [--yes]
        Tanpa --until sampai kemarin; tanpa --from dan --months selama setahun; --tickets banyaknya per daerah setahun; --from dan --months tidak bersama-sama; dalam bulan --rush datang dua kali lipat.
        """;

    /// <summary>Null when it cannot be understood.</summary>
    public static DemoRequest? Read(Options given)
    {
        if (given["from"] is not null && given["months"] is not null)
        {
            return null;
        }

        try
        {
            return new DemoRequest(
                Number(given["seed"]) ?? 1, Day(given["from"]), Day(given["until"]), Number(given["tickets"]), Number(given["months"]), given["tenant"], Month(given["rush"]));
        }
        catch (Exception unreadable) when (unreadable is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static int? Number(string? text) => text is null ? null : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static DateOnly? Month(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
