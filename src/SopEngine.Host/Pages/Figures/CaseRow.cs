using SopEngine.Application.Wording;

namespace SopEngine.Host.Pages.Figures;

/// <summary>A ticket in the list behind a figure: its number, where it counts, when, and what is left where that is asked.</summary>
public sealed record CaseRow(string Ticket, string Place, DateTimeOffset At, TimeLeft? Left);
