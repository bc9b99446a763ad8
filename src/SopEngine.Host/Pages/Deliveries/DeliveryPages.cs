using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Deliveries;

/// <summary>What has become of messages: of one ticket, and of those that wait for a decision.</summary>
public sealed class DeliveryPages(DeliveryQueries deliveries, DecideDelivery decide, TicketQueries tickets, IdSource ids, PageWriter pages)
{
    private const string Retry = "retry";

    // the form about all of them; the others are named by their delivery's id
    internal const string AllId = "semua";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/tiket/{number}/pesan", (HttpContext http, DeliveryPages page, string number) => page.OfTicketAsync(http, number));
        region.MapGet("/pengiriman", (HttpContext http, DeliveryPages page, string? putusan) => page.ShowAsync(http, new FormStates(page.Ids), Done(putusan)));
        region.MapPost("/pengiriman", (HttpContext http, DeliveryPages page) => page.DecideAsync(http)).TakesForm();
    }

    private IdSource Ids => ids;

    private async Task<IResult> OfTicketAsync(HttpContext http, string number)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        return (await tickets.GetAsync(caller, number, stop)).Succeeded(out var ticket, out var problem)
            && (await deliveries.OfTicketAsync(caller, number, stop)).Succeeded(out var found, out problem)
                ? await pages.ShowAsync<TicketDeliveriesPage, TicketDeliveriesModel>(http, new TicketDeliveriesModel(ticket, found.Items))
                : await pages.RefuseAsync(http, problem);
    }

    private async Task<IResult> ShowAsync(HttpContext http, FormStates forms, string? done) =>
        (await deliveries.ParkedAsync(http.Caller(), http.RequestAborted)).Succeeded(out var parked, out var problem)
            ? await pages.ShowAsync<ParkedDeliveriesPage, ParkedDeliveriesModel>(http, new ParkedDeliveriesModel(parked.Items, forms, done), forms.Sent?.Problem)
            : await pages.RefuseAsync(http, problem);

    private async Task<IResult> DecideAsync(HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http);
        var (caller, act, ground) = (http.Caller(), posted.Text("act"), posted.Text("ground"));
        if (posted.Id == AllId)
        {
            return (await decide.RetryAllAsync(caller, ground, http.RequestAborted)).Succeeded(out _, out var refused)
                ? Results.LocalRedirect($"/{http.Tenant().Id}/pengiriman?putusan={AllId}")
                : await RefusedAsync(http, posted, refused);
        }

        var problem = act == Retry
            ? await decide.RetryAsync(caller, posted.Id, ground, http.RequestAborted)
            : await decide.SkipAsync(caller, posted.Id, ground, http.RequestAborted);
        return problem is null
            ? Results.LocalRedirect($"/{http.Tenant().Id}/pengiriman?putusan={(act == Retry ? Retry : "skip")}")
            : await RefusedAsync(http, posted, problem);
    }

    private Task<IResult> RefusedAsync(HttpContext http, PostedForm posted, Problem problem) =>
        ShowAsync(http, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids))), null);

    private static string? Done(string? act) => act switch
    {
        Retry => "Pesan itu dikirim ulang. Bila tetap gagal, ia kembali ke sini.",
        AllId => "Semuanya dikirim ulang. Yang tetap gagal kembali ke sini.",
        "skip" => "Pesan itu dilewati.",
        _ => null,
    };
}
