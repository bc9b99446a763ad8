namespace SopEngine.Persistence.Writing;

internal enum PendingKind
{
    Insert,
    Replace,
    Delete,
}
