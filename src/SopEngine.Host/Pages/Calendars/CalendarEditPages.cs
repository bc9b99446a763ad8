using System.Text;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Where an admin changes the calendar: each form makes a proposal, or adds to the one that is open.</summary>
public sealed class CalendarEditPages(CalendarHistory history, ProposeCalendar propose, IdSource ids, PageWriter pages)
{
    private const string Address = $"{CalendarPages.Address}/ubah";

    private const int LongestTable = 200_000;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, CalendarEditPages edit) => edit.ShowAsync(http));
        region.MapPost($"/{Address}", (HttpContext http, CalendarEditPages edit) => edit.ChangeAsync(http)).TakesForm();
    }

    private async Task<IResult> ShowAsync(HttpContext http) => CalendarRights.Refuse(http.Caller()) is { } refused
        ? await pages.RefuseAsync(http, refused)
        : await pages.ShowAsync<CalendarEditPage, CalendarEditModel>(
            http, new CalendarEditModel(await history.DraftAsync(http.Caller().Tenant, http.RequestAborted), new FormStates(ids)));

    private async Task<IResult> ChangeAsync(HttpContext http)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        if (CalendarRights.Refuse(caller) is { } forbidden)
        {
            return await pages.RefuseAsync(http, forbidden);
        }

        var posted = await PostedForm.ReadAsync(http);
        var draft = await history.DraftAsync(caller.Tenant, stop);
        var table = posted.Id == CalendarEditModel.Import ? await ImportTyping.BytesAsync(posted, stop) : [];
        if (CalendarEditReader.Read(posted, draft, table).Succeeded(out var edit, out var problem)
            && (await propose.HandleAsync(caller, edit, stop)).Succeeded(out var proposal, out problem))
        {
            return Results.LocalRedirect($"/{caller.Tenant.Id}/{CalendarPages.Address}/usulan/{proposal.Number}");
        }

        var form = FormState.Refused(posted, problem, FormStates.Fresh(ids));
        form = form with { Errors = [.. problem.Errors.Select(error => error with { Field = CalendarEditReader.BoxOf(posted.Id, error.Field) })] };
        var model = new CalendarEditModel(draft, new FormStates(ids, form), table.Length is > 0 and < LongestTable ? Encoding.UTF8.GetString(table) : null);
        return await pages.ShowAsync<CalendarEditPage, CalendarEditModel>(http, model, problem);
    }
}
