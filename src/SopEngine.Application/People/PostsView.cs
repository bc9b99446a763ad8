namespace SopEngine.Application.People;

/// <summary>All posts of a region.</summary>
/// <param name="Posts">Role by role.</param>
/// <param name="Missing">What SOPs need and nobody holds.</param>
/// <param name="People">How many people there are.</param>
/// <param name="Today">The region's day.</param>
public sealed record PostsView(IReadOnlyList<PostView> Posts, IReadOnlyList<string> Missing, int People, DateOnly Today);
