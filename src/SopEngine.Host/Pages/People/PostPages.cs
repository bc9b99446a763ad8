using SopEngine.Application.People;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.People;

/// <summary>Who holds which post, everybody there is, and what was changed.</summary>
public sealed class PostPages(PeopleQueries people, PageWriter pages)
{
    public const string Address = "jabatan", People = $"{Address}/orang", History = $"{Address}/riwayat";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, PostPages page) => page.PostsAsync(http));
        region.MapGet($"/{People}", (HttpContext http, PostPages page, string? q, string? disimpan) => page.PeopleAsync(http, q, disimpan));
        region.MapGet($"/{History}", (HttpContext http, PostPages page) => page.HistoryAsync(http));
    }

    private async Task<IResult> PostsAsync(HttpContext http) => (await people.PostsAsync(http.Caller(), http.RequestAborted)).Succeeded(out var posts, out var problem)
        ? await pages.ShowAsync<PostsPage, PostsView>(http, posts)
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> PeopleAsync(HttpContext http, string? word, string? saved) => (await people.ListAsync(http.Caller(), word, http.RequestAborted)).Succeeded(out var list, out var problem)
        ? await pages.ShowAsync<PeoplePage, PeopleModel>(http, new PeopleModel(list, word, saved is not null))
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> HistoryAsync(HttpContext http) => (await people.HistoryAsync(http.Caller(), http.RequestAborted)).Succeeded(out var changes, out var problem)
        ? await pages.ShowAsync<PeopleHistoryPage, IReadOnlyList<PeopleChangeView>>(http, changes.Items)
        : await pages.RefuseAsync(http, problem);
}
