using SopEngine.Application.Calls;
using SopEngine.Application.Papers;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Papers;

/// <summary>A ticket's papers: to read, to print, to sign.</summary>
public sealed class PaperPages(PaperQueries papers, SignPaperHandler sign, SignIns signIns, IdSource ids, PageWriter pages)
{
    private const string Address = "/tiket/{number}/surat/{id}";
    private const string Agree = "setujui";
    private const string Seal = "tandatangani";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(Address, (HttpContext http, PaperPages paper, string number, string id, string? kabar) => paper.ShowAsync(http, number, id, kabar));
        region.MapPost(Address, (HttpContext http, PaperPages paper, string number, string id) => paper.SignAsync(http, number, id))
            .RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
    }

    private async Task<IResult> ShowAsync(HttpContext http, string number, string id, string? news) =>
        (await papers.GetAsync(http.Caller(), number, id, http.RequestAborted)).Succeeded(out var sheet, out var problem)
            ? await pages.ShowAsync<PaperPage, PaperModel>(http, new PaperModel(sheet, new FormStates(ids), News(news)))
            : await pages.RefuseAsync(http, problem);

    private async Task<IResult> SignAsync(HttpContext http, string number, string id)
    {
        var (caller, posted) = (http.Caller(), await PostedForm.ReadAsync(http));
        var problem = await RunAsync(http, caller, number, id, posted);
        if (problem is null)
        {
            return Results.LocalRedirect($"/{caller.Tenant.Id}/tiket/{Uri.EscapeDataString(number)}/surat/{Uri.EscapeDataString(id)}?kabar={posted.Text("aksi")}");
        }

        return (await papers.GetAsync(caller, number, id, http.RequestAborted)).Succeeded(out var sheet, out var gone)
            ? await pages.ShowAsync<PaperPage, PaperModel>(http, new PaperModel(sheet, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids))), null), problem)
            : await pages.RefuseAsync(http, gone);
    }

    /// <summary>Why nothing was signed; null when it was.</summary>
    private async Task<Problem?> RunAsync(HttpContext http, Caller caller, string number, string id, PostedForm posted)
    {
        var stop = http.RequestAborted;
        switch (posted.Text("aksi"))
        {
            case Agree:
                // who is signed in at a desk is not yet who signs: the password is asked anew, and slowed down as at signing in
                if (!(await signIns.CheckAsync(caller.Tenant, caller.Actor.UserName, posted.Values["password"], stop)).Succeeded(out _, out var wrong))
                {
                    return wrong is EdgeProblems.SignInFailed
                        ? new TicketProblems.FormInvalid([new FieldError("password", "wrong", "Kata sandi ini tidak cocok dengan akun Anda.")])
                        : wrong;
                }

                return (await sign.AgreeAsync(caller, number, id, stop)).Problem;
            case Seal:
                return (await sign.SealAsync(caller, number, id, posted.Values["passphrase"].ToString().ToCharArray(), stop)).Problem;
            default:
                return new EdgeProblems.BadRequest("Formulir ini tidak menyebut apa yang harus dilakukan. Muat ulang halaman surat, lalu kirim lagi.");
        }
    }

    private static string? News(string? act) => act switch
    {
        Agree => "Persetujuan Anda tercatat.",
        Seal => "Tanda tangan elektronik Anda tercatat.",
        _ => null,
    };
}
