using System.Globalization;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>How pages speak of clocks.</summary>
public static class ClockWords
{
    /// <summary>Kalender 2028 belum ditetapkan.</summary>
    public static string Unset(int year) => string.Create(CultureInfo.InvariantCulture, $"Kalender {year} belum ditetapkan");

    /// <summary>menunggu dokumen dari pelapor; the party is left out where the reason names it.</summary>
    public static string Pause(string? reason, string? awaiting)
    {
        var party = Party(awaiting);
        var why = string.IsNullOrWhiteSpace(reason) ? "ditunda" : reason;
        return party.Length == 0 || why.Contains(party, StringComparison.OrdinalIgnoreCase) ? why : $"{why} dari {party}";
    }

    /// <summary>menunggu dokumen dari pelapor sejak 12/9 10.20; the hour is the region's.</summary>
    public static string Pause(ClockView clock) => clock.PausedAt is { } since
        ? string.Create(CultureInfo.InvariantCulture, $"{Pause(clock.PauseReason, clock.Awaiting)} sejak {since.Day}/{since.Month} {since.Hour:00}.{since.Minute:00}")
        : Pause(clock.PauseReason, clock.Awaiting);

    /// <summary>The last part of a clock's id, as it stands in addresses: c3.</summary>
    public static string Part(string id) => id[(id.LastIndexOf('.') + 1)..];

    /// <summary>Who is waited for, as people say it.</summary>
    public static string Party(string? awaiting) => awaiting switch
    {
        TicketState.RequesterParty => "pelapor",
        "provider" => "petugas",
        _ => awaiting ?? "",
    };
}
