using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>A region's drafts, and the two forms that begin one: a change of what is in force, or a new SOP from an empty table or after an example.</summary>
public sealed class SopDraftListPages(SopDraftQueries drafts, StartSopDraft start, SopRegistry sops, TenantRegistry tenants, ReadTemplateChanges templates, IdSource ids, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{SopDraftPages.Address}", (HttpContext http, SopDraftListPages page) => page.ShowAsync(http, null));
        region.MapPost($"/{SopDraftPages.Address}", (HttpContext http, SopDraftListPages page) => page.StartAsync(http)).TakesForm();
    }

    private async Task<IResult> ShowAsync(HttpContext http, FormState? sent)
    {
        if (!(await drafts.ListAsync(http.Caller(), http.RequestAborted)).Succeeded(out var rows, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var forms = new FormStates(ids, sent);
        var news = await templates.NewsAsync(http.Caller(), http.RequestAborted);
        var brought = await drafts.FromFilesAsync(http.Caller(), http.RequestAborted);
        var own = sops.InForce(http.Caller().Tenant.Id).Select(sop => new OptionView(sop.Printed.Sop, $"{sop.Printed.Document.Title}, revisi {sop.Printed.Revision}"));
        var model = new SopDraftListModel(rows, [.. own, .. brought.Select(file => new OptionView($"{file.Sop}/{file.Revision}", $"{file.Sop}, revisi {file.Revision} dari berkas"))], Examples(), forms.Of(SopDraftListModel.ChangeForm), forms.Of(SopDraftListModel.NewForm), forms.Of(SopDraftListModel.FileForm)) 
        {
            MayWrite = SopDraftRights.Refuse(http.Caller()) is null,
            News = news,
        };
        return await pages.ShowAsync<SopDraftListPage, SopDraftListModel>(http, model, sent?.Problem);
    }

    private async Task<IResult> StartAsync(HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http);
        var asked = posted.Id == SopDraftListModel.ChangeForm
            ? posted.Text("sop") is { } sop ? Change(sop) : null
            : posted.Id == SopDraftListModel.FileForm
            ? new SopDraftStart(null, null, null, await BytesAsync(posted, http.RequestAborted))
            : new SopDraftStart(null, posted.Text("judul"), posted.Text("contoh")?.Split('/') is [var tenant, var example] ? (tenant, example) : null);
        Problem? problem = asked is null ? new SopDraftProblems.StartIncomplete([new FieldError("sop", "required", "Pilih SOP yang akan diubah.")]) : null;
        return asked is not null && (await start.HandleAsync(http.Caller(), asked, http.RequestAborted)).Succeeded(out var row, out problem)
            ? Results.LocalRedirect($"/{http.Caller().Tenant.Id}/{SopDraftPages.Address}/{row.Number}")
            : await ShowAsync(http, FormState.Refused(posted, problem!, FormStates.Fresh(ids)));
    }

    // an SOP in force, or one of its revisions that a file brought
    private static SopDraftStart Change(string chosen) => chosen.Split('/') is [var sop, var revision] && int.TryParse(revision, out var number)
        ? new SopDraftStart(sop, null, null) { Revision = number }
        : new SopDraftStart(chosen, null, null);

    private static async Task<byte[]> BytesAsync(PostedForm posted, CancellationToken stop)
    {
        if (posted.Values.Files.GetFile("berkas") is not { Length: > 0 } file)
        {
            return [];
        }

        // one byte more than may be: the reader says that it is too large
        var bytes = new byte[Math.Min(file.Length, ReadSopFile.MostBytes + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    /// <summary>What anybody has in force is public: it is on its pages. The nation's templates come first.</summary>
    private List<OptionView> Examples() =>
    [
        .. tenants.All.Where(tenant => !tenant.IsTraining).OrderBy(tenant => tenant.Kind == TenantKind.Region).ThenBy(tenant => tenant.Name, StringComparer.Ordinal)
            .SelectMany(tenant => sops.InForce(tenant.Id).Select(sop => new OptionView($"{tenant.Id}/{sop.Printed.Sop}", $"{(tenant.Kind == TenantKind.Ministry ? "Templat nasional" : tenant.Name)}: {sop.Printed.Document.Title}"))),
    ];
}
