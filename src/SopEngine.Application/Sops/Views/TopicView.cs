namespace SopEngine.Application.Sops.Views;

/// <summary>A topic of the service catalogue.</summary>
public sealed record TopicView(string Id, string Label)
{
    public string? Class { get; init; }

    public string? Unit { get; init; }
}
