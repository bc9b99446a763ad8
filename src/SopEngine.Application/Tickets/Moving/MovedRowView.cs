namespace SopEngine.Application.Tickets.Moving;

/// <summary>An open visit: the rows, by id, at which it stood and stands. <see cref="Named"/> is true where somebody named the row.</summary>
public sealed record MovedRowView(int Item, string Before, string After, bool Named);
