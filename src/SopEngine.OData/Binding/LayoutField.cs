namespace SopEngine.OData.Binding;

/// <summary>A property and where in the array its value stands.</summary>
internal sealed record LayoutField(string Name, int Index);
