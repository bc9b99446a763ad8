using SopEngine.Application.Calls;
using SopEngine.Application.Papers;
using SopEngine.Application.Templates;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Papers;

/// <summary>The texts that a region's messages and papers are made of, for its admin: which are used, and what a text makes of a real ticket.</summary>
public sealed class TemplatePages(PreviewTemplate preview, IdSource ids, PageWriter pages)
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
        return await ShowAsync(http, kind, name, posted.Text("text"), posted.Text("tiket"), form);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string kind, string name, string? text, string? ticket, FormState form)
    {
        var asked = string.IsNullOrWhiteSpace(ticket) ? null : ticket.Trim();
        if (TemplateNames.Kind(kind) is not { } known)
        {
            return await pages.RefuseAsync(http, new TemplateProblems.TemplateUnknown(kind.Length > 100 ? kind[..100] : kind));
        }

        return (await preview.ShowAsync(http.Caller(), known, name, text, asked, http.RequestAborted)).Succeeded(out var shown, out var problem)
            ? await pages.ShowAsync<TemplatePreviewPage, TemplatePreviewModel>(http, new TemplatePreviewModel(shown, form, asked))
            : await pages.RefuseAsync(http, problem);
    }
}
