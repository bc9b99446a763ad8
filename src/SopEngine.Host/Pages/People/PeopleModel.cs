using SopEngine.Application.People;

namespace SopEngine.Host.Pages.People;

/// <summary>The list of people.</summary>
/// <param name="List">Those that were found.</param>
/// <param name="Word">What was asked for.</param>
/// <param name="Saved">True after a file was taken in.</param>
public sealed record PeopleModel(PeopleList List, string? Word, bool Saved);
