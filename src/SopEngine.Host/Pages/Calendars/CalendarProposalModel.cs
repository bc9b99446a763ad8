using SopEngine.Application.Calendars;
using SopEngine.Domain.Calendars;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>A proposal, what it comes to against the book in force, and the forms that end it; for the ministry what it comes to in all regions too.</summary>
public sealed record CalendarProposalModel(CalendarPreview Preview, CalendarBook InForce, string MadeBy, FormStates Forms, DecreePreview? Regions = null)
{
    public const string Apply = "terapkan";

    public const string Discard = "buang";
}
