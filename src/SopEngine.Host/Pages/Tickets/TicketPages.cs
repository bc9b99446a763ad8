using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Drafts;
using SopEngine.Application.PersonalData;
using SopEngine.Application.Replies;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Application.Trails;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Host.Api;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Shared;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>Tickets: the list, one with all that can be done to it, its history, its due times.</summary>
public sealed class TicketPages(
    TicketQueries tickets, TrailQueries trails, PersonalReadQueries reads, TicketReader reader, TicketActs acts, ExplainClock explain, PeopleDirectory people, DraftStore drafts, ReplyQueries replies, Times times, TenantTime time, IdSource ids,
    PageWriter pages)
{
    private const int PartSize = 30;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/tiket", (HttpContext http, TicketPages tickets, string? status, string? q, string? orang, string? punya, string? lanjut) =>
            tickets.ListAsync(http, new TicketListRequest(Blank(status), Blank(q), Mine: punya == "saya", Limit: PartSize, Next: lanjut, Person: Blank(orang))));
        region.MapGet("/tiket/{number}", (HttpContext http, TicketPages tickets, string number, string? kabar, string? formulir) =>
            tickets.ShowAsync(http, number, kabar, formulir));
        region.MapPost("/tiket/{number}", (HttpContext http, TicketPages tickets, string number) => tickets.ActAsync(http, number)).TakesForm();
        region.MapGet("/tiket/{number}/riwayat", (HttpContext http, TicketPages tickets, string number) => tickets.HistoryAsync(http, number));
        region.MapGet("/tiket/{number}/mengapa/{clock}", (HttpContext http, TicketPages tickets, string number, string clock) => tickets.WhyAsync(http, number, clock));
        region.MapGet("/berkas/{id}", async (HttpContext http, string id, DownloadFile download, PageWriter pages) =>
            (await download.HandleAsync(http.Caller(), id, http.RequestAborted)).Succeeded(out var file, out var problem)
                ? StoredFile.Give(http, file)
                : await pages.RefuseAsync(http, problem));
        region.MapGet("/berkas/{id}/kecil", async (HttpContext http, string id, ReadSmallImage read, PageWriter pages) =>
            (await read.HandleAsync(http.Caller(), id, http.RequestAborted)).Succeeded(out var small, out var problem) ? StoredFile.Give(small) : await pages.RefuseAsync(http, problem));
    }

    private async Task<IResult> ListAsync(HttpContext http, TicketListRequest asked)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var now = await time.NowAsync(caller.Tenant, stop);
        return (await tickets.ListAsync(caller, asked, stop)).Succeeded(out var part, out var problem)
            ? await pages.ShowAsync<TicketListPage, TicketListModel>(http, new TicketListModel(part, asked, ticket => times.Of(caller.Tenant, ticket, now)))
            : await pages.RefuseAsync(http, problem);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string number, string? news, string? done) =>
        (await reader.ReadAsync(http.Caller(), number, await LeftAsync(http, number), http.RequestAborted)).Succeeded(out var model, out var problem)
            ? await pages.ShowAsync<TicketPage, TicketModel>(http, model with { News = TicketActs.News(news, model.Ticket.WorkItems.Any(item => item.Acts.Contains("complete") && model.Sop.FindLane(item.Lane) is { Requester: true })), Done = done })
            : await pages.RefuseAsync(http, problem);

    /// <summary>The forms of the page, those that were left half filled in as they were left.</summary>
    private async Task<FormStates> LeftAsync(HttpContext http, string number)
    {
        var forms = new FormStates(ids);
        foreach (var (key, draft) in await drafts.OfPageAsync(http.Caller(), FormDrafts.Key($"tiket/{number}", ""), http.RequestAborted))
        {
            forms.Leave(FormDrafts.Restore(http.Request, forms.Of(FormDrafts.Split(key).Form), draft, http.Caller().Tenant.At(draft.SavedAt)));
        }

        return forms;
    }

    private async Task<IResult> ActAsync(HttpContext http, string number)
    {
        var caller = http.Caller();
        var posted = await PostedForm.ReadAsync(http);
        if (posted.Text("aksi") == InsertedReply.Act)
        {
            return await InsertAsync(http, caller, number, posted);
        }

        var result = await acts.RunAsync(caller, number, posted, http.RequestAborted);
        if (result.Answer.Succeeded(out _, out var problem))
        {
            await drafts.ForgetAsync(caller, FormDrafts.Key($"tiket/{number}", posted.Id), http.RequestAborted);
            return Results.LocalRedirect($"/{caller.Tenant.Id}/tiket/{Uri.EscapeDataString(number)}?kabar={posted.Text("aksi")}&formulir={Uri.EscapeDataString(posted.Id)}");
        }

        var form = FormState.Refused(posted, problem, FormStates.Fresh(ids));
        form = form with { Kept = result.Kept ?? form.Kept, Errors = result.Errors is [_, ..] errors ? errors : form.Errors };
        return (await reader.ReadAsync(caller, number, new FormStates(ids, form), http.RequestAborted)).Succeeded(out var model, out var gone)
            ? await pages.ShowAsync<TicketPage, TicketModel>(http, await ExplainedAsync(caller, model, posted, problem, http.RequestAborted), problem)
            : await pages.RefuseAsync(http, gone);
    }

    private async Task<IResult> InsertAsync(HttpContext http, Caller caller, string number, PostedForm posted)
    {
        var ready = (await replies.OfAsync(caller, number, http.RequestAborted)).Succeeded(out var page, out _) ? page.Items : [];
        var forms = new FormStates(ids, InsertedReply.Of(http.Request, posted, ready, FormStates.Fresh(ids)));
        return (await reader.ReadAsync(caller, number, forms, http.RequestAborted)).Succeeded(out var model, out var gone)
            ? await pages.ShowAsync<TicketPage, TicketModel>(http, model)
            : await pages.RefuseAsync(http, gone);
    }

    /// <summary>Where somebody moved first: who it was, and what was typed although its form may be gone.</summary>
    private async Task<TicketModel> ExplainedAsync(Caller caller, TicketModel model, PostedForm posted, Problem problem, CancellationToken stop) =>
        ProblemStatus.Of(problem) == StatusCodes.Status422UnprocessableEntity
            ? model
            : model with
            {
                MovedBy = problem.By is { } by ? (await people.FindAsync(caller.Tenant, by, stop))?.Name ?? by : null,
                Unsent = Unsent.Of(model.Sop, posted),
            };

    private async Task<IResult> HistoryAsync(HttpContext http, string number)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        return (await tickets.GetAsync(caller, number, stop)).Succeeded(out var ticket, out var problem)
            && (await tickets.HistoryAsync(caller, number, stop)).Succeeded(out var history, out problem)
            && (await reads.OfTicketAsync(caller, number, stop)).Succeeded(out var read, out problem)
                ? await pages.ShowAsync<HistoryPage, HistoryModel>(http, new HistoryModel(ticket, history.Items, await trails.SealedAsync(caller.Tenant, number, stop), read.Items))
                : await pages.RefuseAsync(http, problem);
    }

    private async Task<IResult> WhyAsync(HttpContext http, string number, string clock)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        return (await tickets.GetAsync(caller, number, stop)).Succeeded(out var ticket, out var problem)
            && (await explain.HandleAsync(caller, $"{number}.{clock}", stop)).Succeeded(out var why, out problem)
                ? await pages.ShowAsync<WhyPage, WhyModel>(http, new WhyModel(ticket, why))
                : await pages.RefuseAsync(http, problem);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
