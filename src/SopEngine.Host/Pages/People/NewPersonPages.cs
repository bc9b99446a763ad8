using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.People;

/// <summary>Adding a person. His posts and his invitation follow on his own page.</summary>
public sealed class NewPersonPages(PeopleQueries people, ChangePeople change, IdSource ids, PageWriter pages)
{
    public const string Address = $"{PostPages.Address}/orang-baru";

    private const string FormId = "orang-baru";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, NewPersonPages page) => page.ShowAsync(http, null));
        region.MapPost($"/{Address}", (HttpContext http, NewPersonPages page) => page.AddAsync(http)).TakesForm();
    }

    private async Task<IResult> ShowAsync(HttpContext http, FormState? sent) => (await people.ListAsync(http.Caller(), null, http.RequestAborted)).Succeeded(out _, out var problem)
        ? await pages.ShowAsync<NewPersonPage, FormState>(http, sent ?? new FormState(FormId, FormStates.Fresh(ids)), sent?.Problem)
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> AddAsync(HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http);
        var userName = posted.Text("userName")?.Trim().ToLowerInvariant() ?? "";
        var added = await change.HandleAsync(http.Caller(), [new PeopleEdit.Add(userName, PersonTyping.Data(posted))], posted.Text("ground"), null, http.RequestAborted);
        return added.Succeeded(out _, out var problem) ? Results.LocalRedirect($"/{http.Caller().Tenant.Id}/{PostPages.People}/{userName}?disimpan=1")
            : problem.Kind == ProblemKind.Forbidden ? await pages.RefuseAsync(http, problem)
            : await ShowAsync(http, FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = FormId });
    }
}
