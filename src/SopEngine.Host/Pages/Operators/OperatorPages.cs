using Microsoft.AspNetCore.Http.HttpResults;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Host.Background;
using SopEngine.Host.Hardening;
using SopEngine.Host.Operations;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Operators;

/// <summary>The operator's page: how the installation stands, and parked work to decide on. There is none where no operator is named in the settings.</summary>
public sealed class OperatorPages(OperatorTokens operators, OperatorSession sessions, OperatorActs acts, KnownStatus status, HealthChecks health, IdSource ids)
{
    private const string SignInForm = "masuk";

    public static void Map(IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup(OperatorRoutes.Page).AllowAnonymous().AddEndpointFilter<AlarmNudgeFilter>().ExcludeFromDescription();
        pages.MapGet("/", (HttpContext http, OperatorPages page) => page.ShowAsync(http));
        pages.MapPost("/masuk", (HttpContext http, OperatorPages page) => page.SignInAsync(http)).RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
        pages.MapPost("/keluar", (HttpContext http) =>
        {
            OperatorSession.SignOut(http);
            return Results.LocalRedirect(OperatorRoutes.Page);
        }).TakesForm();
        pages.MapPost("/parkir/{region}/{ticket}/{ordinal:int}", (HttpContext http, OperatorPages page, string region, string ticket, int ordinal) =>
            page.DecideAsync(http, region, ticket, ordinal)).TakesForm();
    }

    private Task<IResult> ShowAsync(HttpContext http) => !operators.Any
        ? Task.FromResult<IResult>(new ProblemResult(new EdgeProblems.NotFound()))
        : sessions.ByCookie(http) is { } name
            ? ShowAsync(http, name, new FormStates(ids), http.Request.Query["putusan"])
            : Task.FromResult<IResult>(SignInPage(new FormStates(ids).Of(SignInForm)));

    private async Task<IResult> ShowAsync(HttpContext http, string name, FormStates forms, string? done)
    {
        var model = new OperatorModel(name, await status.ReadNowAsync(http.RequestAborted), await health.RunAsync(http.RequestAborted), forms, Done(done));
        return new RazorComponentResult<OperatorPage>(new { Model = model }) { StatusCode = StatusOf(forms.Sent?.Problem) };
    }

    private async Task<IResult> SignInAsync(HttpContext http)
    {
        if (!operators.Any)
        {
            return new ProblemResult(new EdgeProblems.NotFound());
        }

        var posted = await PostedForm.ReadAsync(http);
        return sessions.SignIn(http, posted.Text("token")?.Trim())
            ? Results.LocalRedirect(OperatorRoutes.Page)
            : SignInPage(FormState.Refused(posted, new EdgeProblems.OperatorTokenRequired(), FormStates.Fresh(ids)) with { Id = SignInForm });
    }

    private async Task<IResult> DecideAsync(HttpContext http, string region, string ticket, int ordinal)
    {
        if (sessions.ByCookie(http) is not { } name)
        {
            return Results.LocalRedirect(OperatorRoutes.Page);
        }

        var posted = await PostedForm.ReadAsync(http);
        var act = posted.Text("act");
        return await acts.DecideAsync(name, act, region, ticket, ordinal, posted.Text("ground"), http.RequestAborted) is { } problem
            ? await ShowAsync(http, name, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids))), null)
            : Results.LocalRedirect($"{OperatorRoutes.Page}?putusan={act}");
    }

    private static RazorComponentResult<OperatorSignInPage> SignInPage(FormState form) => new(new { Model = form }) { StatusCode = StatusOf(form.Problem) };

    private static int StatusOf(Problem? problem) => problem is null ? StatusCodes.Status200OK : ProblemStatus.Of(problem);

    private static string? Done(string? act) => act switch
    {
        OperatorActs.Retry => "Pekerjaan itu dijalankan kembali. Bila tetap gagal, ia kembali ke sini.",
        OperatorActs.Skip => "Pekerjaan itu dilewati. Keputusan Anda tercatat dalam riwayat tiketnya.",
        _ => null,
    };
}
