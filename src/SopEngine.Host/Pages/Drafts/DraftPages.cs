using SopEngine.Application.Drafts;
using SopEngine.Application.Times;
using SopEngine.Application.Wording;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Drafts;

/// <summary>Keeps a form as it stands: the script sends it while somebody types, and without script there is a button.</summary>
public static class DraftPages
{
    public static void MapDrafts(this IEndpointRouteBuilder region) => region.MapPost("/konsep", SaveAsync).TakesForm();

    private static async Task<IResult> SaveAsync(HttpContext http, DraftStore drafts)
    {
        var posted = await PostedForm.ReadAsync(http);
        if (posted.Text(FormDrafts.KeyField) is not { } key || !FormDrafts.IsKey(key))
        {
            return new ProblemResult(new EdgeProblems.BadRequest("Formulir ini tidak menyebut konsepnya. Muat ulang halamannya."));
        }

        var caller = http.Caller();
        if (posted.Text("buang") is not null)
        {
            await drafts.ForgetAsync(caller, key, http.RequestAborted);
            return Back(http, key, null);
        }

        var saved = await drafts.SaveAsync(caller, key, FormDrafts.ValuesOf(posted), http.RequestAborted);
        if (!saved.Succeeded(out var draft, out var problem))
        {
            return new ProblemResult(problem);
        }

        return IsScript(http.Request)
            ? Results.Json(new { savedAt = draft.SavedAt, words = $"Konsep tersimpan {IndonesianText.Clock(caller.Tenant.At(draft.SavedAt))}." })
            : Back(http, key, "konsep");
    }

    private static bool IsScript(HttpRequest request) => request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    private static IResult Back(HttpContext http, string key, string? news)
    {
        var (page, form) = FormDrafts.Split(key);
        var query = news is null ? "" : $"{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}kabar={news}";
        return Results.LocalRedirect($"/{http.Tenant().Id}/{page}{query}#{form}");
    }
}
