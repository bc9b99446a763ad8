using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Mails;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Bulk;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Shared;

namespace SopEngine.Host.Pages.Work;

/// <summary>What the reader can do now, one at a time or several at once.</summary>
public sealed class InboxPages(
    WorkItemQueries work, BulkWork bulk, PeopleDirectory people, SopRegistry sops, Times times, TenantTime time, MailQueries mails, IdSource ids, PageWriter pages)
{
    private const int PartSize = 50;
    private const string BulkForm = "banyak";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/tugas", (HttpContext http, InboxPages inbox, string? lajur, string? yang, string? lanjut) =>
            inbox.ShowAsync(http, new InboxFilter(Blank(lajur), Blank(yang)), lanjut, inbox.Empty()));
        region.MapPost("/tugas/banyak", (HttpContext http, InboxPages inbox) => inbox.ManyAsync(http)).TakesForm();
    }

    private FormState Empty() => new FormStates(ids).Of(BulkForm);

    private async Task<IResult> ShowAsync(HttpContext http, InboxFilter filter, string? next, FormState form)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var now = await time.NowAsync(caller.Tenant, stop);
        if (!(await work.InboxAsync(caller, filter.ToRequest(PartSize, next), stop)).Succeeded(out var part, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var model = new InboxModel(
            part, Lanes(caller), filter, caller.Actor.Holds.Any(held => held.Unit is not null), item => times.Of(caller.Tenant, item, now), await mails.CountAsync(caller, stop), form);
        return await pages.ShowAsync<InboxPage, InboxModel>(http, model, form.Problem);
    }

    private async Task<IResult> ManyAsync(HttpContext http)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        var run = posted.Text("jalankan") is not null;
        var read = Read(posted);
        var lines = !read.Succeeded(out var request, out var problem) ? problem
            : run ? await bulk.RunAsync(caller, request, posted.Operation, stop) : await bulk.PreviewAsync(caller, request, stop);
        if (!lines.Succeeded(out var found, out problem))
        {
            return await ShowAsync(http, new InboxFilter(null, null), null, FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = BulkForm });
        }

        var person = request!.Person is { } name ? (await people.FindAsync(caller.Tenant, name, stop))?.Name ?? name : null;
        return await pages.ShowAsync<BulkPage, BulkModel>(http, new BulkModel(request, found, person, run, Empty()));
    }

    private static Result<BulkRequest> Read(PostedForm posted) => Enum.TryParse<BulkAct>(posted.Text("laku"), ignoreCase: true, out var act) && Enum.IsDefined(act)
        ? new BulkRequest(act, posted.All("pilih"), act == BulkAct.Assign ? posted.Text("person") : null, act == BulkAct.Assign ? posted.Text("instruction") : null)
        : new Domain.Tickets.TicketProblems.FormInvalid([new FieldError("laku", "unknown", "Pilih apa yang harus dilakukan: ambil, lepaskan, atau serahkan.")]);

    private List<OptionView> Lanes(Caller caller) => sops.InForce(caller.Tenant.Id)
        .SelectMany(sop => sop.Running.Lanes)
        .Where(lane => lane.Roles.Any(caller.Actor.HasRole))
        .DistinctBy(lane => lane.Id)
        .Select(lane => new OptionView(lane.Id, lane.Label))
        .ToList();

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
