namespace SopEngine.Application.People;

/// <summary>One change as it is shown before it is saved, and as it stands in the history afterwards.</summary>
/// <param name="UserName">Whom it is about.</param>
/// <param name="What">What is done, Indonesian.</param>
/// <param name="Before">What stood; empty for nothing.</param>
/// <param name="After">What stands then; empty for nothing.</param>
public sealed record PeopleLine(string UserName, string What, string Before, string After);
