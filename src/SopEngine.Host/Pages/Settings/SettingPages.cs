using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Application.Settings;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Settings;

/// <summary>The menu of what administrators set, and one page for each subject: its form, what a change would do, its history.</summary>
public sealed class SettingPages(SettingQueries settings, PreviewSetting preview, ChangeSetting change, ReadSettingFile files, IdSource ids, PageWriter pages)
{
    public const string Address = "pengaturan";

    private const string One = $"/{Address}/{{subject}}";

    // a row has at most a dozen boxes
    private const int MostBoxes = (SettingTable.MostRows + SettingModel.Spare) * 12;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, SettingPages page) => page.MenuAsync(http));
        region.MapGet(One, (HttpContext http, SettingPages page, string subject, string? tersimpan) => page.ShowAsync(http, subject, tersimpan));
        region.MapPost(One, (HttpContext http, SettingPages page, string subject) => page.ChangeAsync(http, subject)).TakesForm().WithFormOptions(valueCountLimit: MostBoxes);
    }

    private async Task<IResult> MenuAsync(HttpContext http) => (await settings.MenuAsync(http.Caller(), http.RequestAborted)).Succeeded(out var subjects, out var problem)
        ? await pages.ShowAsync<SettingMenuPage, SettingMenuModel>(http, new SettingMenuModel(subjects.Items))
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> ShowAsync(HttpContext http, string subject, string? saved) => (await settings.ShowAsync(http.Caller(), subject, http.RequestAborted)).Succeeded(out var view, out var problem)
        ? await pages.ShowAsync<SettingPage, SettingModel>(http, new SettingModel(view, view.Sheet, Fresh())
        {
            Saved = int.TryParse(saved, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == view.InForce?.Number ? number : null,
        })
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> ChangeAsync(HttpContext http, string id)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        if (!(await settings.ShowAsync(caller, id, stop)).Succeeded(out var view, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var posted = await PostedForm.ReadAsync(http);
        if (posted.Id == SettingModel.UploadId)
        {
            return await UploadAsync(http, view, posted);
        }

        var sheet = SettingTyping.Read(posted, view.Form);
        var model = new SettingModel(view, sheet, Fresh()) { Ground = posted.Text("ground") };
        if (posted.Text("aksi") != "simpan")
        {
            return await PreviewAsync(http, model);
        }

        var seen = int.TryParse(posted.Text(SettingModel.Seen), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var saved = await change.HandleAsync(caller, view.Subject, seen, sheet, posted.Text("ground"), stop);
        return saved.Succeeded(out var revision, out problem)
            ? Results.LocalRedirect($"/{caller.Tenant.Id}/{Address}/{id}?tersimpan={revision.Number}")
            : await RefusedAsync(http, model, seen, problem);
    }

    private async Task<IResult> PreviewAsync(HttpContext http, SettingModel model) =>
        (await preview.HandleAsync(http.Caller(), model.View.Subject, model.Sheet, http.RequestAborted)).Succeeded(out var shown, out var problem)
            ? await pages.ShowAsync<SettingPage, SettingModel>(http, model with { Preview = shown })
            : await pages.ShowAsync<SettingPage, SettingModel>(http, model with { Form = Refused(problem) }, problem);

    private async Task<IResult> RefusedAsync(HttpContext http, SettingModel model, int seen, Problem problem)
    {
        if (problem is SettingProblems.SettingChanged && (await settings.ShowAsync(http.Caller(), model.View.Subject.Id, http.RequestAborted)).Succeeded(out var now, out _))
        {
            // the other's change may have come between our load and our save
            var merged = await settings.MergedAsync(http.Caller(), now, seen, model.Sheet, http.RequestAborted) ?? model.Sheet;
            var since = await settings.SinceAsync(http.Caller(), now, seen, http.RequestAborted);
            model = model with { View = now, Sheet = merged, Meanwhile = since };
        }

        return await pages.ShowAsync<SettingPage, SettingModel>(http, model with { Form = Refused(problem) }, problem);
    }

    private async Task<IResult> UploadAsync(HttpContext http, SettingView view, PostedForm posted)
    {
        var bytes = await UploadedBytes.ReadAsync(posted, "berkas", ReadSettingFile.MostBytes, http.RequestAborted);
        var read = await files.HandleAsync(http.Caller(), view.Subject, bytes, http.RequestAborted);
        return read.Succeeded(out var sheet, out var problem)
            ? await PreviewAsync(http, new SettingModel(view, sheet, Fresh()) { FromUpload = true })
            : await pages.ShowAsync<SettingPage, SettingModel>(http, new SettingModel(view, view.Sheet, Fresh()) { Upload = FormState.Refused(posted, problem, FormStates.Fresh(ids)) }, problem);
    }

    private FormState Fresh() => new(SettingModel.FormId, FormStates.Fresh(ids));

    private FormState Refused(Problem problem) => Fresh() with { Problem = problem, Errors = problem.Errors };
}
