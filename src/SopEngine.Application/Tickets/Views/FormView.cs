namespace SopEngine.Application.Tickets.Views;

/// <summary>The questions of a row, whichever outcome ends it.</summary>
public sealed record FormView(IReadOnlyList<FieldView> Fields)
{
    public string? Title { get; init; }
}
