using SopEngine.Application.Calls;
using SopEngine.Application.Mails;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Mails;

/// <summary>Mails that wait for an officer.</summary>
public sealed class MailPages(MailQueries mails, SetMailAside aside, IdSource ids, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/surel", (HttpContext http, MailPages page, string? selesai) => page.ShowAsync(http, new FormStates(page.Ids), selesai is not null));
        region.MapPost("/surel", (HttpContext http, MailPages page) => page.SetAsideAsync(http)).TakesForm();
    }

    private IdSource Ids => ids;

    private async Task<IResult> ShowAsync(HttpContext http, FormStates forms, bool done) =>
        (await mails.WaitingAsync(http.Caller(), http.RequestAborted)).Succeeded(out var waiting, out var problem)
            ? await pages.ShowAsync<MailsPage, MailsModel>(http, new MailsModel(waiting.Items, forms, done), forms.Sent?.Problem)
            : await pages.RefuseAsync(http, problem);

    private async Task<IResult> SetAsideAsync(HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http);
        return await aside.HandleAsync(http.Caller(), posted.Id, posted.Text("ground"), http.RequestAborted) is { } problem
            ? await ShowAsync(http, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids))), done: false)
            : Results.LocalRedirect($"/{http.Tenant().Id}/surel?selesai=1");
    }
}
