namespace SopEngine.Application.Templates;

internal enum TemplateExpressionKind
{
    /// <summary><c>{{tiket.nomor}}</c> or <c>{{tanggal tiket.dibuka}}</c>.</summary>
    Value,

    /// <summary><c>{{#if langkah}}</c>.</summary>
    Open,

    /// <summary><c>{{else}}</c> or <c>{{else if langkah}}</c>.</summary>
    Else,

    /// <summary><c>{{/if}}</c>.</summary>
    Close,
}
