using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Application.People.Import;
using SopEngine.Domain.Problems;
using SopEngine.Host.Exports;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Settings;

namespace SopEngine.Host.Pages.People;

/// <summary>Taking people from a table: the empty table to fill in, what a filled one would do line by line, and saving it as a whole.</summary>
public sealed class PeopleImportPages(PeopleQueries people, ImportPeople import, IdSource ids, PageWriter pages)
{
    public const string Address = $"{PostPages.Address}/impor";

    private const int MostBytes = 1 << 20;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, PeopleImportPages page) => page.ShowAsync(http, new FormStates(page.Ids), null, null, null));
        region.MapPost($"/{Address}", (HttpContext http, PeopleImportPages page) => page.SendAsync(http)).TakesForm();
        region.MapGet($"/{Address}/tabel.xlsx", (HttpContext http, PeopleImportPages page) => page.TableAsync(http, workbook: true));
        region.MapGet($"/{Address}/tabel.csv", (HttpContext http, PeopleImportPages page) => page.TableAsync(http, workbook: false));
    }

    private IdSource Ids => ids;

    private async Task<IResult> ShowAsync(HttpContext http, FormStates forms, ImportPreview? preview, string? file, Problem? refused)
    {
        if (!(await people.ListAsync(http.Caller(), null, http.RequestAborted)).Succeeded(out _, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var model = new PeopleImportModel(forms.Of(PeopleImportModel.UploadForm), forms.Of(PeopleImportModel.ConfirmForm)) { Preview = preview, FileName = file };
        return await pages.ShowAsync<PeopleImportPage, PeopleImportModel>(http, model, refused);
    }

    private async Task<IResult> SendAsync(HttpContext http)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        if (posted.Id != PeopleImportModel.ConfirmForm)
        {
            var bytes = await UploadedBytes.ReadAsync(posted, "berkas", MostBytes, stop);
            return await LookAsync(http, bytes, posted.Values.Files.GetFile("berkas")?.FileName, posted, null);
        }

        var (text, file) = (posted.Values["tabel"].ToString(), posted.Text("namaBerkas"));
        var saved = await import.HandleAsync(caller, text, file, posted.Text("ground"), stop);
        return saved.Succeeded(out _, out var problem) ? Results.LocalRedirect($"/{caller.Tenant.Id}/{PostPages.People}?disimpan=1")
            : problem.Kind == ProblemKind.Forbidden ? await pages.RefuseAsync(http, problem)
            : await LookAsync(http, Encoding.UTF8.GetBytes(text), file, posted, problem);
    }

    private async Task<IResult> LookAsync(HttpContext http, byte[] bytes, string? file, PostedForm posted, Problem? refused)
    {
        var read = await import.PreviewAsync(http.Caller(), bytes, http.RequestAborted);
        var preview = read.Succeeded(out var seen, out var problem) ? seen : null;
        var state = (refused ?? problem) is { } why ? FormState.Refused(posted, why, FormStates.Fresh(ids)) : null;
        return await ShowAsync(http, new FormStates(ids, state), preview, file, state?.Problem);
    }

    private async Task<IResult> TableAsync(HttpContext http, bool workbook)
    {
        if (!(await people.ListAsync(http.Caller(), null, http.RequestAborted)).Succeeded(out var list, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var heads = PeopleHeads.All.Select(known => known.Head).ToList();
        if (!workbook)
        {
            return Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(string.Join(';', heads) + "\r\n")).ToArray(), "text/csv; charset=utf-8", "orang.csv");
        }

        var tenant = list.Tenant;
        object?[] sample = ["Budi Santoso", "budi.santoso", "Kepala Bidang Teknologi Informatika", tenant.Units.Count > 0 ? tenant.Units[0].Name : "", "budi@contoh.go.id", "081234567890",
            tenant.Roles[0].Label, "", "Plh.", new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 5), "", "800/123/2026"];
        return Results.File(
            Workbook.Write(
                new ExportTable("Orang", heads, []),
                new ExportTable("Contoh", heads, [sample]),
                new ExportTable("Pilihan", ["OPD atau unit", "Jabatan"], [.. Enumerable.Range(0, Math.Max(tenant.Units.Count, tenant.Roles.Count)).Select(row => (IReadOnlyList<object?>)[tenant.Units.ElementAtOrDefault(row)?.Name, tenant.Roles.ElementAtOrDefault(row)?.Label])])),
            Workbook.MediaType,
            "orang.xlsx");
    }
}
