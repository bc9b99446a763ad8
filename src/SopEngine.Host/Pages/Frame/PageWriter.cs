using Microsoft.AspNetCore.Http.HttpResults;
using SopEngine.Domain.Problems;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Frame;

/// <summary>Answers with a page of the region that the request names.</summary>
public sealed class PageWriter(FrameReader frames)
{
    public async Task<IResult> ShowAsync<TPage, TModel>(HttpContext http, TModel model, Problem? refused = null)
        where TPage : RegionPage<TModel> => new RazorComponentResult<TPage>(new Dictionary<string, object?>
    {
        [nameof(RegionPage<TModel>.Frame)] = await frames.ReadAsync(http),
        [nameof(RegionPage<TModel>.Model)] = model,
    })
    {
        StatusCode = refused is null ? StatusCodes.Status200OK : ProblemStatus.Of(refused),
    };

    /// <summary>A page that holds nothing but the refusal, in the region's frame.</summary>
    public Task<IResult> RefuseAsync(HttpContext http, Problem problem) => ShowAsync<RefusalPage, Problem>(http, problem, problem);
}
