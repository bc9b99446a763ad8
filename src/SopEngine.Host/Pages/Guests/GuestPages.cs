using SopEngine.Application.Calls;
using SopEngine.Application.Guests;
using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Host.Hardening;
using SopEngine.Host.Pages.Filing;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Guests;

/// <summary>Filing without an account: the form, and the page that a link in a mail leads to.</summary>
public sealed class GuestPages(GuestSops sops, FileAsGuest file, ConfirmGuestFiling confirm, IdSource ids, PageWriter pages)
{
    private const string FormId = "lapor";
    private const string ConfirmId = "konfirmasi";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/lapor", (HttpContext http, GuestPages page, string? sop, string? topic) => page.ShowAsync(http, sop, topic)).AllowAnonymous();
        region.MapPost("/lapor", (HttpContext http, GuestPages page, string? sop) => page.FileAsync(http, sop ?? ""))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.GuestPolicy).TakesForm();
        region.MapGet("/lapor/konfirmasi/{key}", (HttpContext http, GuestPages page, string key) => page.PeekAsync(http, key))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy);
        region.MapPost("/lapor/konfirmasi/{key}", (HttpContext http, GuestPages page, string key) => page.ConfirmAsync(http, key))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy).TakesForm();
    }

    private async Task<IResult> ShowAsync(HttpContext http, string? sop, string? topic)
    {
        var list = await sops.ListAsync(http.Tenant(), http.RequestAborted);
        if (list.Count == 0)
        {
            return await pages.RefuseAsync(http, new GuestProblems.GuestsNotTaken());
        }

        if (string.IsNullOrEmpty(sop) && list.Count > 1)
        {
            return await pages.ShowAsync<GuestChoicePage, IReadOnlyList<SopView>>(http, list);
        }

        return list.FirstOrDefault(view => string.IsNullOrEmpty(sop) || view.Id == sop) is { } found
            ? await pages.ShowAsync<GuestPage, GuestModel>(http, new GuestModel(found, new FormStates(ids).Of(FormId), topic))
            : await pages.RefuseAsync(http, new GuestProblems.GuestsNotTaken());
    }

    private async Task<IResult> FileAsync(HttpContext http, string sop)
    {
        var (tenant, stop) = (http.Tenant(), http.RequestAborted);
        if (!(await sops.GetAsync(tenant, sop, stop)).Succeeded(out var view, out var unknown))
        {
            return await pages.RefuseAsync(http, unknown);
        }

        var posted = await PostedForm.ReadAsync(http);
        var answers = FormAnswers.Read(view.Intake.Fields, name => posted.Values[FormReader.BoxName(name)]);
        var request = new GuestRequest(
            view.Id, posted.Text("topic"), posted.Text(GuestContact.NameBox), posted.Text(GuestContact.PhoneBox), posted.Text(GuestContact.EmailBox), answers, posted.OperationKey);
        return await file.HandleAsync(tenant, request, stop) is { } problem
            ? await pages.ShowAsync<GuestPage, GuestModel>(http, new GuestModel(view, FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = FormId }, null), problem)
            : await pages.ShowAsync<GuestSentPage, string>(http, GuestContact.AddressOf(view, request));
    }

    private async Task<IResult> PeekAsync(HttpContext http, string key, FormState? refused = null) =>
        (await confirm.PeekAsync(http.Tenant(), key, http.RequestAborted)).Succeeded(out var filing, out var problem)
            ? await pages.ShowAsync<GuestConfirmPage, GuestConfirmModel>(http, new GuestConfirmModel(filing, key, refused ?? new FormStates(ids).Of(ConfirmId)), refused?.Problem)
            : await pages.RefuseAsync(http, problem);

    private async Task<IResult> ConfirmAsync(HttpContext http, string key)
    {
        var posted = await PostedForm.ReadAsync(http);
        if ((await confirm.HandleAsync(http.Tenant(), key, http.RequestAborted)).Succeeded(out var answer, out Problem? problem))
        {
            return await pages.ShowAsync<GuestDonePage, Receipt>(http, FilingPages.ReceiptOf(answer, ""));
        }

        return await PeekAsync(http, key, FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = ConfirmId });
    }
}
