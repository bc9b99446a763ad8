using System.Globalization;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Where an admin looks at what a proposal would move, and applies it or gives it up.</summary>
public sealed class CalendarProposalPages(
    PreviewCalendar preview, PreviewDecree decree, ApplyCalendar apply, ProposeCalendar propose, TenantCalendars calendars, PeopleDirectory people, IdSource ids, PageWriter pages)
{
    private const string Address = $"{CalendarPages.Address}/usulan/{{proposal}}";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, CalendarProposalPages proposals, string proposal) => proposals.ShowAsync(http, Number(proposal), new FormStates(proposals.Ids)));
        region.MapPost($"/{Address}", (HttpContext http, CalendarProposalPages proposals, string proposal) => proposals.EndAsync(http, Number(proposal))).TakesForm();
    }

    private IdSource Ids => ids;

    private async Task<IResult> ShowAsync(HttpContext http, int number, FormStates forms)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        if (!(await preview.HandleAsync(caller, number, stop)).Succeeded(out var seen, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var madeBy = seen.MadeBy == Actor.System.UserName ? "Sistem, dari berkas kalender" : (await people.FindAsync(caller.Tenant, seen.MadeBy, stop))?.Name ?? seen.MadeBy;
        var model = new CalendarProposalModel(seen, calendars.Of(caller.Tenant).Ordinary.Book, madeBy, forms, await decree.HandleAsync(caller, seen, stop));
        return await pages.ShowAsync<CalendarProposalPage, CalendarProposalModel>(http, model, forms.Sent?.Problem);
    }

    private async Task<IResult> EndAsync(HttpContext http, int number)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        var discards = posted.Id == CalendarProposalModel.Discard;
        var ended = discards
            ? await propose.DiscardAsync(caller, number, stop)
            : await apply.HandleAsync(caller, number, posted.Text("sha") ?? "", posted.Text("ground") ?? "", stop);
        if (!ended.Succeeded(out var row, out var problem))
        {
            return problem.Kind == ProblemKind.Forbidden
                ? await pages.RefuseAsync(http, problem)
                : await ShowAsync(http, number, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids))));
        }

        var home = $"/{caller.Tenant.Id}/{CalendarPages.Address}";
        if (!discards && caller.Tenant.Kind == TenantKind.Ministry)
        {
            return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{home}/penerapan/{row.Number}"));
        }

        return Results.LocalRedirect(discards ? home : string.Create(CultureInfo.InvariantCulture, $"{home}?diterapkan={row.Number}"));
    }

    /// <summary>Zero, which no proposal has, for what is no number.</summary>
    internal static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
