namespace SopEngine.Application.Sops.Views;

/// <summary>A revision of an SOP as callers see it.</summary>
public sealed record SopView(string Id, string Title, int Revision, string Number, string Sha256, bool InForce, IntakeView Intake);
