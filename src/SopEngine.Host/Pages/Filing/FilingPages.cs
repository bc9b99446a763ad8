using System.Globalization;
using System.Text.Json;
using SopEngine.Application.Calls;
using SopEngine.Application.Drafts;
using SopEngine.Application.Mails;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Filing;

/// <summary>Filing a ticket.</summary>
public sealed class FilingPages(SopQueries sops, SopRegistry registry, FormReader reader, FileTicketHandler files, Receipts receipts, MailQueries mails, TicketQueries tickets, DraftStore drafts, IdSource ids, TenantTime time, PageWriter pages)
{
    private const string FormId = "ajukan";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/ajukan", (HttpContext http, FilingPages filing, string? sop, string? topic, string? surel, string? terkait) =>
            filing.ShowAsync(http, sop, topic, new FilingOrigin(Blank(surel), Blank(terkait))));
        region.MapPost("/ajukan", (HttpContext http, FilingPages filing, string? sop) => filing.FileAsync(http, sop)).TakesForm();
        region.MapGet("/ajukan/selesai", (HttpContext http, Receipts receipts, PageWriter pages) => pages.ShowAsync<ReceiptPage, Receipt?>(http, receipts.Take(http)));
    }

    private async Task<IResult> ShowAsync(HttpContext http, string? sop, string? topic, FilingOrigin origin)
    {
        var caller = http.Caller();
        var list = sops.List(caller).Items;
        // the SOP of a ticket that closed long ago may no longer be in force
        if (list.Count != 1 && (string.IsNullOrEmpty(sop) || (origin.Follows is not null && list.All(known => known.Id != sop))))
        {
            return await pages.ShowAsync<ChooseSopPage, ChooseSopModel>(http, new ChooseSopModel(list, origin));
        }

        var found = await sops.GetAsync(caller, string.IsNullOrEmpty(sop) ? list[0].Id : sop, http.RequestAborted);
        if (!found.Succeeded(out var view, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var empty = new FormStates(ids).Of(FormId);
        if (origin.Mail is { } mail)
        {
            return (await mails.GetAsync(caller, mail, http.RequestAborted)).Succeeded(out var read, out problem)
                ? await ShowAsync(http, view, FilingFromMail.Of(http, empty, view, read), topic)
                : await pages.RefuseAsync(http, problem);
        }

        if (origin.Follows is { } before)
        {
            return (await tickets.GetAsync(caller, before, http.RequestAborted)).Succeeded(out _, out problem)
                ? await ShowAsync(http, view, empty, topic, before)
                : await pages.RefuseAsync(http, problem);
        }

        return await ShowAsync(http, view, await LeftAsync(http, view.Id, empty), topic);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private async Task<IResult> FileAsync(HttpContext http, string? sop)
    {
        var caller = http.Caller();
        if (!(await sops.GetAsync(caller, sop ?? "", http.RequestAborted)).Succeeded(out var view, out var unknown))
        {
            return await pages.RefuseAsync(http, unknown);
        }

        var posted = await PostedForm.ReadAsync(http);
        var filled = await reader.ReadAsync(caller, posted, view.Intake.Fields, http.RequestAborted);
        var errors = filled.Errors.ToList();
        var request = FilingRequests.Of(caller.Tenant, posted, view.Id, filled, errors);
        var filed = errors.Count > 0
            ? filled.Problem ?? new TicketProblems.FormInvalid(errors)
            : await files.HandleAsync(caller, request, posted.Operation, http.RequestAborted);
        if (filed.Succeeded(out var answer, out var problem))
        {
            await drafts.ForgetAsync(caller, DraftKey(view.Id), http.RequestAborted);
            receipts.Give(http, ReceiptOf(answer, view.Title));
            return Results.LocalRedirect($"/{http.Tenant().Id}/ajukan/selesai");
        }

        var form = FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = FormId, Kept = filled.Kept };
        return await ShowAsync(http, view, errors.Count > 0 ? form with { Errors = errors } : form, null, posted.Text("terkait"));
    }

    private async Task<FormState> LeftAsync(HttpContext http, string sop, FormState empty) =>
        await drafts.FindAsync(http.Caller(), DraftKey(sop), http.RequestAborted) is { } draft
            ? FormDrafts.Restore(http.Request, empty, draft, http.Tenant().At(draft.SavedAt))
            : empty;

    private static string DraftKey(string sop) => FormDrafts.Key($"ajukan?sop={sop}", FormId);

    private async Task<IResult> ShowAsync(HttpContext http, SopView view, FormState form, string? topic, string? follows = null)
    {
        var (tenant, actor) = (http.Tenant(), http.Caller().Actor);
        var officer = actor.HasRole(RoleDefinition.Admin)
            || registry.FindInForce(tenant.Id, view.Id) is { } sop && sop.Running.Lanes.Any(lane => lane.Roles.Any(actor.HasRole));
        var now = tenant.At(await time.NowAsync(tenant, http.RequestAborted)).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        return await pages.ShowAsync<FilingPage, FilingModel>(http, new FilingModel(view, form, topic, officer, now) { Kept = http.Request.Query["kabar"] == "konsep", Follows = follows }, form.Problem);
    }

    internal static Receipt ReceiptOf(CommandAnswer answer, string sop)
    {
        using var ticket = JsonDocument.Parse(answer.Body);
        var root = ticket.RootElement;
        return new Receipt(root.GetProperty("number").GetString()!, root.GetProperty("trackingKey").GetString()!, sop);
    }
}
