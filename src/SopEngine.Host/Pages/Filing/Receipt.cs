namespace SopEngine.Host.Pages.Filing;

/// <summary>What whoever files a ticket is given once: number and tracking key. <see cref="Sop"/> is the SOP's title.</summary>
public sealed record Receipt(string Number, string Key, string Sop);
