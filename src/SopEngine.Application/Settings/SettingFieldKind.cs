namespace SopEngine.Application.Settings;

/// <summary>How a cell of the settings is filled in.</summary>
public enum SettingFieldKind
{
    Text,
    LongText,
    Choice,

    /// <summary>On or off.</summary>
    Check,

    /// <summary>Carried along unseen, such as an id.</summary>
    Hidden,
}
