using System.Globalization;
using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.Settings;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Settings;

/// <summary>One revision: what it changed, its text as a file, and the way back to it.</summary>
public sealed class SettingRevisionPages(SettingQueries settings, ChangeSetting change, IdSource ids, PageWriter pages)
{
    private const string One = $"/{SettingPages.Address}/{{subject}}/{{revision:int}}";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(One, (HttpContext http, SettingRevisionPages page, string subject, int revision) => page.ShowAsync(http, subject, revision, null));
        region.MapPost(One, (HttpContext http, SettingRevisionPages page, string subject, int revision) => page.DecideAsync(http, subject, revision)).TakesForm();
        region.MapGet($"{One}/yaml", (HttpContext http, SettingRevisionPages page, string subject, int revision) => page.DownloadAsync(http, subject, revision));
    }

    private async Task<IResult> ShowAsync(HttpContext http, string subject, int number, FormState? sent)
    {
        if (!(await settings.RevisionAsync(http.Caller(), subject, number, http.RequestAborted)).Succeeded(out var detail, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var forms = new FormStates(ids, sent);
        return await pages.ShowAsync<SettingRevisionPage, SettingRevisionModel>(
            http, new SettingRevisionModel(detail, forms.Of(SettingRevisionModel.ReturnForm), forms.Of(SettingRevisionModel.LeaveForm)), sent?.Problem);
    }

    private async Task<IResult> DecideAsync(HttpContext http, string id, int number)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        if (!(await settings.ShowAsync(caller, id, stop)).Succeeded(out var view, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var posted = await PostedForm.ReadAsync(http);
        _ = int.TryParse(posted.Text(SettingModel.Seen), NumberStyles.None, CultureInfo.InvariantCulture, out var seen);
        var done = posted.Id == SettingRevisionModel.LeaveForm
            ? await change.LeaveAsync(caller, view.Subject, number, stop)
            : await change.ReturnAsync(caller, view.Subject, seen, number, posted.Text("ground"), stop);
        return done.Succeeded(out var saved, out problem)
            ? Results.LocalRedirect($"/{caller.Tenant.Id}/{SettingPages.Address}/{id}{(posted.Id == SettingRevisionModel.LeaveForm ? "" : $"?tersimpan={saved.Number}")}")
            : await ShowAsync(http, id, number, FormState.Refused(posted, problem, FormStates.Fresh(ids)));
    }

    private async Task<IResult> DownloadAsync(HttpContext http, string subject, int number) =>
        (await settings.RevisionAsync(http.Caller(), subject, number, http.RequestAborted)).Succeeded(out var detail, out var problem)
            ? Results.File(Encoding.UTF8.GetBytes(detail.Text), "application/yaml", $"{subject}-{number}.yaml")
            : await pages.RefuseAsync(http, problem);
}
