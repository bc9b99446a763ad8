namespace SopEngine.Host.Pages.Tickets;

/// <summary>An answer that was typed and could not be sent.</summary>
public sealed record TypedAnswer(string Label, string Text);
