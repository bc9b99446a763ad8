using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Application.Papers;
using SopEngine.Application.Settings;
using SopEngine.Application.Settings.Subjects;
using SopEngine.Application.Templates;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Papers;

/// <summary>The texts that a region's messages and papers are made of, for its admin: which are used, and what a text makes of a real ticket.</summary>
public sealed class TemplatePages(PreviewTemplate preview, SettingQueries settings, ChangeSetting change, IdSource ids, PageWriter pages)
{
    private const string Address = "/naskah/{kind}/{template}";
    private const string FormId = "coba";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/naskah", (HttpContext http, TemplatePages templates) => templates.ListAsync(http));
        region.MapGet(Address, (HttpContext http, TemplatePages templates, string kind, string template, string? tiket) =>
            templates.ShowAsync(http, kind, template, null, tiket, new FormStates(templates.Ids).Of(FormId)));
        region.MapPost(Address, (HttpContext http, TemplatePages templates, string kind, string template) => templates.TryAsync(http, kind, template)).TakesForm();
    }

    private IdSource Ids => ids;

    private async Task<IResult> ListAsync(HttpContext http) => preview.List(http.Caller()).Succeeded(out var lines, out var problem)
        ? await pages.ShowAsync<TemplateListPage, TemplateListModel>(http, new TemplateListModel(lines.Items))
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> TryAsync(HttpContext http, string kind, string name)
    {
        var posted = await PostedForm.ReadAsync(http);
        var form = new FormState(FormId, FormStates.Fresh(ids)) { Typed = posted };
        if (posted.Text("aksi") == "simpan" && TemplateNames.Kind(kind) is { } known)
        {
            _ = int.TryParse(posted.Text("dilihat"), NumberStyles.None, CultureInfo.InvariantCulture, out var seen);
            if ((await SaveAsync(http, known, name, seen, posted)).Succeeded(out var saved, out var problem))
            {
                return Results.LocalRedirect($"/{http.Caller().Tenant.Id}/naskah/{kind}/{name}?tersimpan={saved.Number}");
            }

            form = form with { Problem = problem, Errors = problem.Errors };
        }

        return await ShowAsync(http, kind, name, posted.Text("text"), posted.Text("tiket"), form);
    }

    private async Task<Result<SavedSetting>> SaveAsync(HttpContext http, TemplateKind kind, string name, int seen, PostedForm posted) =>
        (await settings.ShowAsync(http.Caller(), TemplateSetting.IdOf(kind, name), http.RequestAborted)).Succeeded(out var view, out var problem)
            ? await change.HandleAsync(http.Caller(), view.Subject, seen, SettingSheet.OfCells(("text", posted.Text("text")?.Trim())), posted.Text("ground"), http.RequestAborted)
            : problem;

    private async Task<IResult> ShowAsync(HttpContext http, string kind, string name, string? text, string? ticket, FormState form)
    {
        var asked = string.IsNullOrWhiteSpace(ticket) ? null : ticket.Trim();
        if (TemplateNames.Kind(kind) is not { } known)
        {
            return await pages.RefuseAsync(http, new TemplateProblems.TemplateUnknown(kind.Length > 100 ? kind[..100] : kind));
        }

        if (!(await preview.ShowAsync(http.Caller(), known, name, text, asked, http.RequestAborted)).Succeeded(out var shown, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        // the ministry's administrators try texts out and have none to set
        var set = (await settings.ShowAsync(http.Caller(), TemplateSetting.IdOf(known, name), http.RequestAborted)).Succeeded(out var view, out _) ? view : null;
        var model = new TemplatePreviewModel(shown, form, asked) { Set = set, IsSaved = http.Request.Query.ContainsKey("tersimpan") && HttpMethods.IsGet(http.Request.Method) };
        return await pages.ShowAsync<TemplatePreviewPage, TemplatePreviewModel>(http, model, form.Problem);
    }
}
