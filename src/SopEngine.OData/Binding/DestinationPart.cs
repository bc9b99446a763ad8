namespace SopEngine.OData.Binding;

/// <summary>What of the rows is asked for.</summary>
internal enum DestinationPart
{
    /// <summary>The rows themselves.</summary>
    Rows,

    /// <summary>How many they are: <c>/$count</c>.</summary>
    Count,

    /// <summary>Their addresses: <c>/$ref</c>.</summary>
    References,

    /// <summary>One property of the one row.</summary>
    Property,

    /// <summary>The same without a wrapping: <c>/$value</c>.</summary>
    RawValue,
}
