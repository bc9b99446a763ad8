namespace SopEngine.Application.People;

/// <summary>What is known of a person beside what he holds.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Post">As printed under the name; empty for none.</param>
/// <param name="Unit">Where he belongs, by id.</param>
/// <param name="Email">Where mails go.</param>
/// <param name="Phone">Where messages go.</param>
public sealed record PersonData(string Name, string Post, string? Unit, string? Email, string? Phone);
