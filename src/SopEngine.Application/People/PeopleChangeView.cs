namespace SopEngine.Application.People;

/// <summary>A line of the history of people.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Name of who made it.</param>
/// <param name="UserName">Whom it is about.</param>
/// <param name="Name">His name.</param>
/// <param name="What">What was done.</param>
/// <param name="Before">What stood before.</param>
/// <param name="After">What stands since.</param>
/// <param name="Ground">Why.</param>
/// <param name="File">The file that it came from; null for the page.</param>
public sealed record PeopleChangeView(int Number, DateTime At, string By, string UserName, string Name, string What, string Before, string After, string Ground, string? File);
