using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets.Moving;
using SopEngine.Domain.Sops;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Moving;

/// <summary>Running tickets of an SOP on their way to the revision in force: shown row by row, then moved; and a ticket's certificates.</summary>
public sealed class MovePages(MoveTickets moves, SopRegistry sops, IdSource ids, PageWriter pages)
{
    private const string Address = "/sop/{sop}/pindah";

    // a field for each row that is gone: "baris:" and its id
    internal const string RowField = "baris:";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(Address, (HttpContext http, MovePages page, string sop, int? dari) => page.ShowAsync(http, sop, dari, null));
        region.MapPost(Address, (HttpContext http, MovePages page, string sop) => page.SendAsync(http, sop)).TakesForm();
        region.MapGet("/tiket/{number}/pindah", (HttpContext http, MovePages page, string number) => page.CertifyAsync(http, number));
    }

    private async Task<IResult> ShowAsync(HttpContext http, string sop, int? from, FormState? sent, MoveReport? report = null)
    {
        var rows = sent?.Typed is { } posted ? Rows(posted) : [];
        return (await moves.PreviewAsync(http.Caller(), sop, from, rows, http.RequestAborted)).Succeeded(out var view, out var problem)
            ? await pages.ShowAsync<MovePage, MoveModel>(http, new MoveModel(view, new FormStates(ids, sent).Of(MoveModel.FormId), report), sent?.Problem)
            : await pages.RefuseAsync(http, problem);
    }

    private async Task<IResult> SendAsync(HttpContext http, string sop)
    {
        var posted = await PostedForm.ReadAsync(http);
        var from = int.TryParse(posted.Text("dari"), out var revision) ? revision : 0;
        if (posted.Text("lakukan") == "lihat")
        {
            return await ShowAsync(http, sop, from, new FormState(posted.Id, posted.OperationKey ?? FormStates.Fresh(ids)) { Typed = posted });
        }

        return (await moves.RunAsync(http.Caller(), sop, from, Rows(posted), posted.Text("ground"), posted.Operation, http.RequestAborted)).Succeeded(out var report, out var problem)
            ? await ShowAsync(http, sop, from, null, report)
            : await ShowAsync(http, sop, from, FormState.Refused(posted, problem, FormStates.Fresh(ids)));
    }

    private async Task<IResult> CertifyAsync(HttpContext http, string number)
    {
        if (!(await moves.CertificatesAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var certificates, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var revisions = new Dictionary<int, SopRevision>();
        foreach (var (sop, revision) in certificates.SelectMany(each => new[] { (each.Sop, each.From), (each.Sop, each.To) }).Distinct())
        {
            if (await sops.FindAsync(http.Caller().Tenant.Id, sop, revision, http.RequestAborted) is { } found)
            {
                revisions[revision] = found.Printed;
            }
        }

        return await pages.ShowAsync<CertificatePage, CertificateModel>(http, new CertificateModel(number, certificates, revisions));
    }

    private static Dictionary<string, string> Rows(PostedForm posted) => posted.Values.Keys
        .Where(name => name.StartsWith(RowField, StringComparison.Ordinal) && posted.Text(name) is { Length: > 0 })
        .ToDictionary(name => name[RowField.Length..], name => posted.Text(name)!, StringComparer.Ordinal);
}
