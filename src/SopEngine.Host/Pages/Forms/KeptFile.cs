namespace SopEngine.Host.Pages.Forms;

/// <summary>A file that was uploaded with a form which was then refused: it stays on the form.</summary>
public sealed record KeptFile(string Id, string Name);
