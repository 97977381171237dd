export { PERMISSIONS, ROLES, ROLE_NAMES, may, type Permission, type Role } from './permissions.ts'
